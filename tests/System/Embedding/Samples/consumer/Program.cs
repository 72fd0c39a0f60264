Console.WriteLine(Acme.Billing.Rules.Readings);
Console.WriteLine($"{Acme.Billing.Rules.Others} {Acme.Rules.Convention.InForce.GetType().Name}");
