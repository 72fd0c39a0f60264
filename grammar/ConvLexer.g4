lexer grammar ConvLexer;

IDENTIFIER : [A-Za-z_] [A-Za-z0-9_]* ;
SPACE : [ \t\r\n]+ -> channel(HIDDEN) ;
BAD : . ;
