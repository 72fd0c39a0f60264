// The shape of a `.conv` file. White space has no meaning: every clause begins with a keyword of its own.
// What the shape cannot say (names, types, dates that exist) is the binder's.
parser grammar ConvParser;

options { tokenVocab = ConvLexer; }

file : header? declaration* EOF ;

header
    : VOCABULARY name text? citations?                    # vocabularyHeader
    | CONVENTION name text? citations? headerClause*      # conventionHeader
    ;

headerClause
    : USES name                                           # usesClause
    | FOLLOWS name                                        # followsClause
    | EXTENDS name                                        # extendsClause
    | IN FORCE FROM from=DATE ( TO to=DATE )? citations?  # inForceClause
    | TAKES SESSIONS WHEN condition citations?            # takesClause
    | REVISED FROM DATE RETROACTIVELY? citations?         # revisedClause
    ;

// The days on which a clause holds.
validity : FROM from=DATE ( TO to=DATE )? | TO to=DATE ;

declaration
    : SOURCE name text ( TEXT path )? validity?                               # sourceDeclaration
    | FACTS OF THE ( owner=( SESSION | PROVIDER | BENEFICIARY ) | NAME ) ( FROM path )? factLine*   # factsDeclaration
    | REASON name text? ( WHEN reasonRole )?                                  # reasonDeclaration
    | PAYER NAME text? citations?                                             # payerDeclaration
    | READING name text? citations? alternative*                              # readingDeclaration
    | WINDOW name text? citations? windowBody                                 # windowDeclaration
    | CATEGORY name IS name ( COMMA name )* ( OR name )? text? citations? categoryBody   # categoryDeclaration
    | CONDITION name text? citations? conditionBody                           # conditionDeclaration
    | QUANTITY name text? citations? quantityBody                             # quantityDeclaration
    | AMOUNT name text? citations? MEANS? datedValue+                         # amountDeclaration
    | SCALE name text? citations? BY ( SLICES OF )? name ( COMMA? ROUNDED rounding TO THE CENT )?
        ( scaleRow+ | scaleVersion+ )                                         # scaleDeclaration
    | INDEX name text? citations? ( EVERY YEAR )? indexValue+                 # indexDeclaration
    | DAYS name text? citations? MEANS? dayRange ( COMMA? dayRange )*          # daysDeclaration
    | FUNCTIONS name MEANS functionName ( COMMA functionName )* ( AND functionName )?                                           # functionsDeclaration
    | FUNCTION code text? validity? citations? functionClause*                # functionDeclaration
    | RULES FOR codeList citations? functionClause*                           # rulesDeclaration
    | kind=( FEE | SHARE ) FOR codeList citations? guardedBody citations?     # priceDeclaration
    | MONITOR choice text? citations? measure OVER measure KEPT PER period AND scopeBody limit+   # monitorDeclaration
    | BUDGET budgetName text? citations? FROM from=DATE TO to=DATE ( COMMA? ALLOTTED PER MONTH )? citations?
        budgetClause*                                                         # budgetDeclaration
    | TRANSITION FROM name citations? transitionClause*                       # transitionDeclaration
    | SCENARIO text citations? scenarioClause*                                # scenarioDeclaration
    | ASSERT text citations? ( FOR codeList COLON )? claim ( WHEN condition )? citations?   # assertDeclaration
    ;

// ---- vocabulary

factLine : ( name | SESSION | FUNCTION ) text? factKind ;

factKind
    : IDENTITY                                            # identityKind
    | IDENTIFIER                                          # identifierKind
    | DATE_WORD ( OF ( THE SESSION | BIRTH ) )?           # dateKind
    | FUNCTION                                            # functionKind
    | ONE OF factValue ( COMMA factValue )* ( OR factValue )?   # enumerationKind
    | YES OR NO ( COMMA NO WHEN MISSING )?                # yesNoKind
    | NUMBER ( WITH INTEGER ( DECIMAL_PLACE | DECIMAL_PLACES ) )?   # numberKind
    | MINUTES                                             # minutesKind
    | MONEY                                               # moneyKind
    ;

factValue : name text? ;

reasonRole
    : NOT IN FORCE                                        # notInForceRole
    | NOBODY IS REGISTERED                                # nobodyRegisteredRole
    | CAP REACHED                                         # capRole
    ;

alternative : choice text DEFAULT? ;

// ---- definitions; each may differ by the alternative of a reading

windowBody : MEANS windowForm | BY name ( choice COLON windowForm )+ ;
categoryBody : MEANS categoryCases | BY name ( choice COLON categoryCases )+ ;
conditionBody : MEANS condition | BY name ( choice COLON condition )+ ;
quantityBody : MEANS guarded | BY name ( choice COLON guarded )+ ;
valueBody : MEANS value | BY name ( choice COLON value )+ ;
guardedBody : guarded | BY name ( choice COLON guarded )+ ;
scopeBody : identity | BY name ( choice COLON identity )+ ;

windowForm
    : INTEGER timeUnit FROM THE FIRST SESSION             # windowFromFirst
    | INTEGER timeUnit FROM name                          # windowFromFact
    | ( YEAR | INTEGER YEARS ) OF TREATMENT               # treatmentWindow
    | ROLLING INTEGER timeUnit                            # rollingWindow
    | CALENDAR YEAR                                       # calendarYearWindow
    | CALENDAR ( MONTH | QUARTER | WEEK )                 # calendarPeriodWindow
    | YEAR FROM INTEGER NAME                              # yearFromDayWindow
    | INTEGER CALENDAR ( YEAR | YEARS )                   # calendarYearsWindow
    | toEndOfYear                                         # toEndOfYearWindow
    | DAY                                                 # dayWindow
    | EVER                                                # everWindow
    ;

windowReference : ( name | windowForm ) scope? ;

scope : FOR EACH name ( AND name )* ;

toEndOfYear : TO THE END OF THE CALENDAR YEAR INTEGER ( YEAR | YEARS ) AFTER THE FIRST SESSION ;

timeUnit : DAY | DAYS | WEEK | WEEKS | MONTH | MONTHS | YEAR | YEARS ;

categoryCases : categoryCase+ OTHERWISE name citations? ;

categoryCase : name WHEN condition citations? COMMA? ;

guarded
    : value                                               # always
    | ( guardedCase COMMA? )+ ( OTHERWISE | THEN ) value  # cases
    ;

guardedCase
    : value WHEN condition validity? citations?
    | value FOR THE FIRST INTEGER acts capWindow citations?
    | THEN value FOR THE NEXT INTEGER citations?
    ;

datedValue : value ( FROM from=DATE ( TO to=DATE )? )? indexation? citations? ;

indexation : COMMA? INDEXED BY name ON THE ( AMOUNT BEFORE | FIRST AMOUNT ) COMMA? ROUNDED rounding TO THE CENT ;

dayRange : from=DATE ( TO to=DATE )? text? citations? ;

indexValue : DATE ( PERCENTAGE | INTEGER | DECIMAL | UNSPECIFIED ) citations? ;

scaleVersion : FROM from=DATE ( TO to=DATE )? citations? scaleRow+ ;

scaleRow : scaleTest COLON scaleCell citations? COMMA? ;

scaleTest
    : UP TO value
    | LESS THAN value
    | ABOVE
    | OTHERWISE
    | name ( COMMA name )* ( OR name )?
    ;

scaleCell : PERCENTAGE | value ;

// ---- functions

functionClause
    : SUCCEEDS code citations?                                                # succeedsClause
    | REGISTERS BENEFICIARIES citations?                                      # registersClause
    | REQUIRES condition ( COMMA? WHEN condition )? COMMA? ELSE name validity? citations?      # requiresClause
    | AT MOST capAmount capWindow capDays? ( FOR name )?
        ( COMMA? THEN ONE EXCEPTIONAL quota? )? ( COMMA? beyondCap )?
        ( COMMA? WHEN condition )? ( COMMA? ELSE name )? citations?           # capClause
    | COUNTS AS INTEGER capMeasure validity? ( COMMA? WHEN condition )? citations?   # countsAsClause
    | EXCLUSIVE acts ( COMMA acts )+ validity? ( COMMA? WHEN condition )? citations? # exclusiveClause
    | kind=( FEE | SHARE ) citations? guardedBody citations?                  # priceClause
    | SHARE ( OF ( acts | codeList ) )? AT MOST value capWindow validity? ( FOR name )?
        ( COMMA? WHEN condition )? citations?                                        # ceilingClause
    | THE FIRST INTEGER? acts capWindow ( IS | ARE ) NOT PAID citations?      # unpaidClause
    | THE payer PAYS citations? guardedBody citations?                   # payerClause
    | WITHOUT name validity? ( COMMA? WHEN condition )? citations?            # withoutClause
    | EXCEPT kind=( FEE | SHARE ) citations? ( guardedCase COMMA? )+          # exceptPriceClause
    ;

capAmount : ( INTEGER | capLimit ) capMeasure | ( money | capLimit ) OF FEES | ONCE ;

// A limit that is worked out: a fact, quantity or amount by its name, anything else in brackets.
capLimit : NAME | OPEN value CLOSE ;

capMeasure : acts | name ( OF code ( COMMA code )* )? ;

capWindow : PER windowReference | EVER scope? | toEndOfYear scope? ;

capDays : FROM from=DATE ( TO to=DATE )? ( COMMA? COUNTING ( ON | ANEW ) COMMA? )? | TO to=DATE ;

beyondCap : GRANTED UP TO THE CAP | REFUSED BEYOND THE CAP ;

quota : WITHIN PERCENTAGE OF THE? ( BENEFICIARIES WITH )? acts capWindow ;

acts : EXCEPTIONAL? adjective* ( SESSION | SESSIONS ) ( OF functionName ( COMMA functionName )* )? ;

// A function of this convention or of one that it follows; of another one where that is said.
functionName : code ( UNDER name )? ;

adjective : NAME | OLD | PAID ;

measure : BENEFICIARIES WITH acts | ( addedUp OF )? acts ;

addedUp : FEES ( LESS SHARES )? | SHARES | MINUTES | INSURER | NAME ;

period : YEAR | MONTH | windowForm | name ;

limit : ( LIMIT | AT MOST ) ( INTEGER | DECIMAL | PERCENTAGE | money ) ( FOR name )? ;

// ---- budgets

budgetName : name | INTEGER ;

budgetClause
    : LINE name text? citations? budgetAmount citations?
        ( COMMA? MADE OF nameList ( COMMA? WITHIN money )? citations? )?      # lineClause
    | SPLIT name OVER name COMMA? ( WEIGHTS UNSPECIFIED | BY name | splitShare ( COMMA? splitShare )* )
        ( COMMA? WITHIN money )? citations?                                   # splitClause
    | SPENDS spending OF codeList ON name ( WHEN condition )? citations?      # spendsClause
    ;

budgetAmount
    : money                                               # givenAmount
    | UNSPECIFIED                                         # unspecifiedAmount
    | PERCENTAGE OF name ( COMMA? ROUNDED rounding TO THE CENT )?   # partOfAmount
    ;

splitShare : ( name | STRING ) COLON ( INTEGER | DECIMAL | PERCENTAGE | money ) ;

spending
    : FEES ( LESS SHARES )?                               # feesSpent
    | SHARES                                              # sharesSpent
    | payer                                               # partSpent
    ;

// ---- transition

transitionClause
    : SESSIONS UNTIL DATE STAY UNDER name citations?                          # stayClause
    | SESSIONS STAY UNDER name WHEN condition ( UNTIL DATE )? citations?      # stayWhenClause
    | SESSIONS MOVE TO into=name ( FROM fact=name ( OF THE owner=( SESSION | PROVIDER | BENEFICIARY ) )? | WHEN condition )
        ( COMMA THE REST FROM DATE )? citations?                              # moveClause
    | AMOUNT name FROM DATE citations? valueBody                           # transitionAmountClause
    | EXCEPT kind=( FEE | SHARE ) FOR codeList citations? ( guardedCase COMMA? )+   # exceptClause
    | COUNTER ( acts | name OF code ) scope? CONTINUES IN code citations?            # carryClause
    | COUNTER SHARE OF ( acts | codeList ) CONTINUES IN code citations?      # carryCeilingClause
    | THE REST LAPSES citations?                                              # lapseClause
    ;

// ---- assertions

claim
    : kind=( FEE | SHARE ) ( IS | comparator ) value                         # amountClaim
    | THE payer PAYS ( AT bound=( LEAST | MOST ) | bound=MORE_WORD THAN | bound=LESS THAN )? value   # payerClaim
    | how=( ALWAYS | NEVER ) outcome                                          # outcomeClaim
    | AT MOST INTEGER ( acts | name ) capWindow ( FOR name )?      # countClaim
    ;

outcome
    : ACCEPTED
    | REFUSED ( name ( AND name )* )?
    | UNPRICED
    | EXCEPTIONAL
    ;

// ---- conditions and values

condition
    : OPEN condition CLOSE                                # groupedCondition
    | NOT condition                                       # negation
    | condition AND condition                             # conjunction
    | condition OR condition                              # disjunction
    | value IS NOT? code ( COMMA code )* ( OR code )?     # membership
    | value IS answer=( YES | NO )                        # answerTest
    | value IS NOT? answer=( MISSING | GIVEN )            # givenTest
    | value IS NOT? IN name                               # daysTest
    | value IS WITHIN INTEGER timeUnit side value         # nearDate
    | value ( IS AT LEAST | IS AT MOST | IS MORE_WORD THAN | IS LESS THAN ) INTEGER timeUnit OLD   # oldness
    | value OVER value comparator PERCENTAGE              # shareTest
    | value comparator value                              # comparison
    | name APPLIES                                        # namedCondition
    | AT bound=( LEAST | MOST ) INTEGER EARLIER acts ( capWindow | scope )?   # earlierActs
    | AT bound=( LEAST | MOST ) INTEGER who=( PROVIDERS | BENEFICIARIES )       # peopleTest
    | ( A | AN | ONE | NO ) PROVIDER IS code ( COMMA code )* ( OR code )?       # providerTest
    | THE FIRST acts ( capWindow | scope )?             # firstAct
    | NO EARLIER acts ( capWindow | scope | WITHIN INTEGER timeUnit scope? )?          # noEarlierAct
    | ( A | AN ) EARLIER acts ( capWindow | scope | WITHIN INTEGER timeUnit scope? )?  # earlierAct
    | ( A | AN | NO ) ( SUBMITTED | ACCEPTED )? acts WITHIN INTEGER timeUnit side # submittedAct
    | THE ORDINAL acts ( capWindow | scope )?           # nthAct
    | EVERY ORDINAL acts ( capWindow | scope )?         # everyNthAct
    | THE FIRST OF EVERY INTEGER acts ( capWindow | scope )?    # firstOfEvery
    | THIS IS acts                                        # thisAct
    | READING name IS choice                                # readingTest
    ;

side : BEFORE ( OR AFTER )? | AFTER ;

comparator
    : AT_LEAST_SIGN | AT_MOST_SIGN | MORE_SIGN | LESS_SIGN | EQUAL_SIGN
    | IS AT LEAST
    | IS AT MOST
    | IS MORE_WORD THAN
    | IS LESS THAN
    | IS BEFORE
    | IS AFTER
    | IS ON OR BEFORE
    | IS ON OR AFTER
    ;

value
    : OPEN value CLOSE                                    # groupedValue
    | PERCENTAGE OF value                                 # percentageOf
    | part=( YEAR | MONTH | DAY | WEEKDAY ) OF value      # partOfDate
    | value operator=( STAR | SLASH ) value               # product
    | value operator=( PLUS | MINUS ) INTEGER timeUnit    # shiftedDate
    | value PER HOUR OF value                             # perHour
    | value operator=( PLUS | MINUS ) value               # sum
    | value COMMA AT bound=( LEAST | MOST ) value         # boundedValue
    | value COMMA? ROUNDED rounding ( TO ( THE CENT | INTEGER ) )?   # rounded
    | money                                               # moneyValue
    | INTEGER                                             # integerValue
    | ( DECIMAL | DECIMAL_COMMA )                         # decimalValue
    | DATE                                                # dateValue
    | UNSPECIFIED                                         # unspecifiedValue
    | GRANTED name                                        # grantedValue
    | THE LOWER OF value AND value                        # lowerOf
    | THE HIGHER OF value AND value                       # higherOf
    | THE FEE                                             # feeValue
    | THE REST                                            # restValue
    | NUMBER OF ( PROVIDERS | BENEFICIARIES )             # peopleValue
    | NUMBER OF EARLIER acts ( capWindow | scope )?     # countValue
    | ( SHARES | MINUTES | NAME ) OF EARLIER acts ( capWindow | scope )?   # totalValue
    | name AT THE FIRST acts ( capWindow | scope )?     # ageAtFirst
    | THE DAY OF THE FIRST acts ( capWindow | scope )?   # dayOfFirst
    | ( name ( OF THE name )? | FUNCTION )                               # nameValue
    ;

money : ( INTEGER | DECIMAL | DECIMAL_COMMA ) EUR ;

rounding : HALF UP | HALF EVEN | UP | DOWN ;

// ---- scenarios

scenarioClause
    : READING name IS choice                                                    # scenarioReading
    | GIVEN assignment ( COMMA assignment )*                                  # givenClause
    | GIVEN name name validity? WITH assignment ( COMMA assignment )*         # registerRowClause
    | PROVIDER name ( WITH assignment ( COMMA assignment )* )?                # scenarioProvider
    | BENEFICIARY name ( WITH assignment ( COMMA assignment )* )?             # scenarioBeneficiary
    | DATE code NAME* ( WITH assignment ( COMMA assignment )* )?
        ( FOR ( NOBODY | nameList ) )? ( BY nameList )?
        ( COMMA? INTEGER TIMES EVERY INTEGER timeUnit )? expectation*         # scenarioAct
    ;

assignment : name literal ;

literal : name | INTEGER | DECIMAL | DECIMAL_COMMA | DATE | MINUS? money | YES | NO | MISSING ;

expectation : ARROW ( name COLON )? expected ( COMMA expected )* ;

expected
    : ACCEPTED
    | REFUSED name ( AND name )*
    | UNPRICED
    | REJECTED
    | EXCEPTIONAL
    | FEE MINUS? money
    | SHARE MINUS? money
    | GRANTED INTEGER
    | PROVISIONAL UNTIL DATE
    | UNDER name
    | payer MINUS? money
    ;

// ---- leaves

// The insurer is no name that a file gives: the word stands for itself.
payer : INSURER | NAME ;

nameList : name ( COMMA name )* ( AND name )? ;

codeList : code ( COMMA code )* ( AND code )? ;

// What a function is called: a name, or the number that it has in a nomenclature.
code : name | INTEGER ;

identity : name ;

// Where a file is, from the folder of this one.
path : STRING ;

text : STRING ( OPEN translation ( COMMA translation )* CLOSE )? ;

translation : NAME STRING ;

citations : CITATION+ ;

// What no clause can be confused with: an alternative of a reading, a monitor.
choice
    : name
    | ABOVE | AFTER | ANEW | AS | AT | BEFORE | BEYOND | CALENDAR | COUNTING | COUNTS | DAY | DAYS | DOWN | EACH | EARLIER | EVEN | EVER | EVERY | EXCEPTIONAL | FEES | FIRST | HALF | HIGHER | INDEXED | LESS | LOWER
    | FUNCTION | MONTH | MONTHS | NEXT | NO | NOBODY | ON | ONE | OVER | ROLLING | UNDER | UP | WEEKS | WITH | YEAR | YEARS | YES
    ;

// A keyword may name a thing where no clause could begin with it.
name
    : NAME
    | A | ALWAYS | AN | ARE | NEVER | OLD | PAID | PROVISIONAL | SUBMITTED
    | BENEFICIARY | BIRTH | CAP | DATE_WORD | END | HOUR | IDENTIFIER | MINUTES | MONEY | NUMBER | PROVIDER | TREATMENT | WEEK
    | FEES | QUARTER | SHARES | WEIGHTS
    | DECIMAL_PLACE | DECIMAL_PLACES | EXTENDS | WITHOUT | INSURER | PAYER | PAYS | WEEKDAY | MONDAY | TUESDAY | WEDNESDAY | THURSDAY | FRIDAY | SATURDAY | SUNDAY | TEXT
    ;
