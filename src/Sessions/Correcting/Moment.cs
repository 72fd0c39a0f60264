namespace Conv.Sessions.Correcting;

/// <summary>A place in the sequence of one of the two runs.</summary>
/// <param name="Day">The date, a day number.</param>
/// <param name="Order">The order of the first line of the session in its file.</param>
internal readonly record struct Moment(int Day, int Order)
{
    public bool IsBefore(Moment other) => Day == other.Day ? Order < other.Order : Day < other.Day;
}
