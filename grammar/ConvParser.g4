parser grammar ConvParser;

options { tokenVocab = ConvLexer; }

file : name* EOF ;

name : IDENTIFIER ;
