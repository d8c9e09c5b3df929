import type { SentencePair } from "./translate-sentence.js";

/** What readers say of one cell, row, node or edge, in English and Dutch. */
export const LOSS_SENTENCES: readonly SentencePair[] = [
  // Tables, and what they share with logframes and causal maps.
  [
    "the text is not in UTF-8 and is taken for Windows-1252.",
    "de tekst is niet in UTF-8 en is voor Windows-1252 gehouden.",
  ],
  ["it is not in UTF-8 and is taken for Windows-1252.", "het is niet in UTF-8 en is voor Windows-1252 gehouden."],
  [
    "a quote is not closed, or stands in the middle of a cell.",
    "een aanhalingsteken is niet gesloten, of staat midden in een cel.",
  ],
  [
    "the formula in column {1} failed ({2}). The cell is read as empty.",
    "de formule in kolom {1} is mislukt ({2}). De cel is als leeg gelezen.",
  ],
  [
    "the formula in column {1} has no value yet; open the workbook in Excel and save it. The cell is read as empty.",
    "de formule in kolom {1} heeft nog geen waarde; open de werkmap in Excel en bewaar hem. De cel is als leeg gelezen.",
  ],
  ["a theory has one row; this one is left out.", "een theorie heeft één rij; deze is weggelaten."],
  [
    "the theory has no {1w} that can be read; it is given {2}.",
    "de theorie heeft geen {1w} die te lezen is; zij krijgt {2}.",
  ],
  [
    "no row has the headings of the table {1}; expected {2} and others in a row of their own.",
    "geen rij heeft de koppen van de tabel {1}; verwacht {2} en andere in een eigen rij.",
  ],
  ["this is no table of a theory; expected one of {1}.", "dit is geen tabel van een theorie; verwacht een van {1}."],
  ["the column has no heading, so it is not read.", "de kolom heeft geen kop en is dus niet gelezen."],
  ["there is such a column already, so it is not read.", "er is al zo'n kolom, dus is deze niet gelezen."],
  [
    "the table {1} has no column {2}, so it is not read.",
    "de tabel {1} heeft geen kolom {2}, dus is zij niet gelezen.",
  ],
  ["{1} has no row any more, so it is left out.", "{1} heeft geen rij meer en is dus weggelaten."],
  ["{1} is taken for {2}, whose title it is.", "{1} is voor {2} gehouden, dat zo heet."],
  ["{1} is already the id of {2p}; the row is left out.", "{1} is al de id van {2p}; de rij is weggelaten."],
  ["{1} cannot be an id; it becomes {2}.", "{1} kan geen id zijn; het wordt {2}."],
  ["the row has no id; it is given {1}.", "de rij heeft geen id; zij krijgt {1}."],
  [
    "{1} is not the id of an assumption; it is kept as one of its own.",
    "{1} is niet de id van een aanname; zij blijft als aanname op zichzelf.",
  ],
  [
    "{1} is a part of this assumption itself; it is kept as one of its own.",
    "{1} is zelf een sub-aanname van deze aanname; zij blijft als aanname op zichzelf.",
  ],
  ["the column for {1} says something else and is taken.", "de kolom voor {1} zegt iets anders, en die telt."],
  [
    "there is a baseline of this indicator already. The row is left out.",
    "er is al een nulmeting van deze indicator. De rij is weggelaten.",
  ],
  ["{1} is not the id of any {2w}. The row is left out.", "{1} is van geen {2w} de id. De rij is weggelaten."],
  ["{1} is not one of {2}. The row is left out.", "{1} is geen van {2}. De rij is weggelaten."],
  ["{1} is not a number, so the cell is left out.", "{1} is geen getal, dus is de cel weggelaten."],
  [
    "{1} is too large a number to be kept exactly, so the cell is left out.",
    "{1} is een te groot getal om precies te bewaren, dus is de cel weggelaten.",
  ],
  ["{1} is not a date, so the cell is left out.", "{1} is geen datum, dus is de cel weggelaten."],
  ["{1} is not JSON, so the cell is left out.", "{1} is geen JSON, dus is de cel weggelaten."],
  ["{1} is neither yes nor no, so the cell is left out.", "{1} is geen ja en geen nee, dus is de cel weggelaten."],
  [
    "{1} is taken for {2}, a day as spreadsheets count them.",
    "{1} is voor {2} gehouden, een dag zoals rekenbladen die tellen.",
  ],
  ["{1} is taken for {2}, the day first.", "{1} is voor {2} gehouden, de dag eerst."],

  // Logframes.
  [
    "a logframe does not say what the theory is called or in which language; taken are {1} and {2}.",
    "een logframe zegt niet hoe de theorie heet en in welke taal zij is; genomen zijn {1} en {2}.",
  ],
  ["only the logframe is read.", "alleen het logframe is gelezen."],
  ["the column {1} is not read.", "de kolom {1} is niet gelezen."],
  ["an activity has no indicators; it is kept apart.", "een activiteit heeft geen indicatoren; deze staat apart."],
  ["{1} is taken for a document.", "{1} is voor een document gehouden."],
  ["the link {1} is inferred from the levels.", "het verband {1} is uit de niveaus afgeleid."],
  [
    "nothing tells what {1} leads to, so it has no link.",
    "nergens blijkt waar {1} toe leidt, dus heeft het geen verband.",
  ],
  ["{1} is taken to be about {2}.", "{1} is op {2} betrokken."],
  ["{1} stood there before and is one with it.", "{1} stond er al, en is daar één mee."],
  [
    "nothing tells the level of {1}, so the row is left out.",
    "nergens blijkt het niveau van {1}, dus is de rij weggelaten.",
  ],
  ["the row belongs to no result and is left out.", "de rij hoort bij geen resultaat en is weggelaten."],

  // Causal maps.
  [
    "the table does not say what the theory is called or in which language; taken are {1} and {2}.",
    "de tabel zegt niet hoe de theorie heet en in welke taal zij is; genomen zijn {1} en {2}.",
  ],
  ["only the table of links is read.", "alleen de tabel met verbanden is gelezen."],
  ["the row has no {1w}, so it is left out.", "de rij heeft geen {1w} en is dus weggelaten."],
  ["{1} leads from one thing to itself, so it is left out.", "{1} leidt van iets naar zichzelf en is dus weggelaten."],
  [
    "{1} is taken to say that more leads to more; its note has it as it was.",
    "{1} is gelezen als: meer leidt tot meer; de notitie heeft het zoals het was.",
  ],
  [
    "{1} is taken to say that more leads to less; its note has it as it was.",
    "{1} is gelezen als: meer leidt tot minder; de notitie heeft het zoals het was.",
  ],
  [
    "{1} says the opposite of most rows with these ends, so it opposes the link.",
    "{1} zegt het omgekeerde van de meeste rijen met deze uiteinden, en spreekt het verband dus tegen.",
  ],
  ["there is no quote; its labels stand for it.", "er is geen citaat; de namen staan er in de plaats."],
  ["{1} is taken for an interview.", "{1} is voor een interview gehouden."],
  [
    "{1} is taken for an outcome, as something leads to it.",
    "{1} is voor een uitkomst gehouden, omdat er iets toe leidt.",
  ],
  [
    "{1} is taken for a factor, as nothing leads to it and nobody said that it is an intervention.",
    "{1} is voor een factor gehouden, omdat niets ertoe leidt en niemand zei dat het een interventie is.",
  ],
  ["{1} is one with {2}.", "{1} is één met {2}."],

  // Graphs and drawings.
  [
    "the graph does not say in which language it is; taken is {1}.",
    "de graaf zegt niet in welke taal hij is; genomen is {1}.",
  ],
  [
    "the graph does not say what it is called or in which language it is; taken are {1} and {2}.",
    "de graaf zegt niet hoe hij heet en in welke taal hij is; genomen zijn {1} en {2}.",
  ],
  ["the graph does not say what it is called; taken is {1}.", "de graaf zegt niet hoe hij heet; genomen is {1}."],
  ["a theory has no place for it.", "een theorie heeft er geen plaats voor."],
  ["a link has no place for it.", "een verband heeft er geen plaats voor."],
  [
    "it has no kind; as something leads to it, it is taken for an outcome.",
    "het heeft geen soort; omdat er iets toe leidt, is het voor een uitkomst gehouden.",
  ],
  [
    "it has no kind; as nothing leads to it, it is taken for an intervention.",
    "het heeft geen soort; omdat niets ertoe leidt, is het voor een interventie gehouden.",
  ],
  [
    "{1} is no kind that is known; as something leads to it, it is taken for an outcome.",
    "{1} is geen bekende soort; omdat er iets toe leidt, is het voor een uitkomst gehouden.",
  ],
  [
    "{1} is no kind that is known; as nothing leads to it, it is taken for an intervention.",
    "{1} is geen bekende soort; omdat niets ertoe leidt, is het voor een interventie gehouden.",
  ],
  [
    "there is a node with this id already; this one is left out.",
    "er is al een knoop met deze id; deze is weggelaten.",
  ],
  ["it has no label; its id stands for it.", "het heeft geen naam; de id staat er in de plaats."],
  ["its id is {1} from now on.", "de id is vanaf nu {1}."],
  ["there is no node {1}; the edge is left out.", "er is geen knoop {1}; de pijl is weggelaten."],
  ["it leads from a node to itself, so it is left out.", "het leidt van een knoop naar zichzelf en is dus weggelaten."],
  ["{1} is no relation that is known; it is taken for {2}.", "{1} is geen bekende relatie; zij is voor {2} gehouden."],
  [
    "something leads to it, so it is an outcome and no {1w}.",
    "er leidt iets toe, dus is het een uitkomst en geen {1w}.",
  ],
  ["what kind of source it is, is not told.", "wat voor bron het is, staat er niet."],
  [
    "it stands between {1} and {2}, so it is an assumption on the link from the one to the other.",
    "het staat tussen {1} en {2}, en is dus een aanname bij het verband van het een naar het ander.",
  ],
  ["there is a link {1} already; the two are one.", "er is al een verband {1}; de twee zijn er één."],
  [
    "what was found is not told; the source's title stands for it.",
    "wat er is gevonden staat er niet; de titel van de bron staat er in de plaats.",
  ],
  [
    "evidence bears on an assumption or a link, and comes from a source. A theory has no place for an edge between {1} and {2} of this kind.",
    "bewijs gaat over een aanname of verband, en komt uit een bron. Een theorie heeft geen plaats voor zo'n pijl tussen {1} en {2}.",
  ],
  [
    "A theory has no place for an edge between {1} and {2} of this kind.",
    "een theorie heeft geen plaats voor zo'n pijl tussen {1} en {2}.",
  ],
  ["{1} is not understood; it is left out.", "{1} is niet begrepen en weggelaten."],
  ["another element is called so; this one is {1}.", "een ander element heet al zo; dit is {1}."],
  [
    "it has characters that XML has no form for; they are left out.",
    "er staan tekens in waar XML geen vorm voor heeft; die zijn weggelaten.",
  ],

  // Bibliographies.
  [
    "{1} is the id of an item before it, so this one is left out.",
    "{1} is al de id van een eerder item, dus is dit weggelaten.",
  ],
  [
    "it has the DOI of the source {1}, and is taken for it.",
    "het heeft de DOI van de bron {1}, en is daarvoor gehouden.",
  ],
  ["it has no id and is given {1}.", "het heeft geen id en krijgt {1}."],
  ["its id {1} is now {2}.", "de id {1} is nu {2}."],
  ["{1} is no item, so it is left out.", "{1} is geen item en is dus weggelaten."],
  ["CSL has no such field; it is kept under custom.", "CSL heeft zo'n veld niet; het staat nu onder custom."],
  ["it has no type; it is taken for a document.", "het heeft geen type; het is voor een document gehouden."],
  [
    "{1} is no type of CSL; it is taken for a document.",
    "{1} is geen type van CSL; het is voor een document gehouden.",
  ],
  ["a list is made one text.", "van een lijst is één tekst gemaakt."],
  ["a text is made a list of one name.", "van een tekst is een lijst met één naam gemaakt."],
  ["a text is made a date.", "van een tekst is een datum gemaakt."],
  ["{1} is made a text.", "van {1} is tekst gemaakt."],
  ["what is no text in it is left out.", "wat erin geen tekst is, is weggelaten."],
  ["what CSL does not have of names is left out.", "wat CSL niet van namen heeft, is weggelaten."],
  ["what CSL does not have of dates is left out.", "wat CSL niet van datums heeft, is weggelaten."],
  [
    "the shelfLife {1} is no duration such as P5Y, and is left out.",
    "de shelfLife {1} is geen duur zoals P5Y, en is weggelaten.",
  ],
  [
    "what no theory can hold, as a key __proto__, is left out.",
    "wat geen theorie kan bevatten, zoals een sleutel __proto__, is weggelaten.",
  ],
  ["{1} is not a text, and is left out.", "{1} is geen tekst, en is weggelaten."],
  ["{1} is not a list of texts, and is left out.", "{1} is geen lijst met teksten, en is weggelaten."],
  ["{1} is not an object, and is left out.", "{1} is geen object, en is weggelaten."],
  ["{1} is not a list of names, and is left out.", "{1} is geen lijst met namen, en is weggelaten."],
  ["{1} is not a date, and is left out.", "{1} is geen datum, en is weggelaten."],
  ["it is no source.", "het is geen bron."],
  [
    "the command {1} is not known, and is kept as it is.",
    "de opdracht {1} is niet bekend, en staat er nog zoals zij was.",
  ],
  [
    "the entry in line {1} is left out: its brackets do not close before the next entry.",
    "wat op regel {1} staat is weggelaten: de haken sluiten niet voor wat erna komt.",
  ],
  [
    "the entry in line {1} is left out: it abbreviates nothing new.",
    "wat op regel {1} staat is weggelaten: het kort niets nieuws af.",
  ],
  [
    "the entry in line {1} is left out: it stands for {2} characters; at most {3} are read.",
    "wat op regel {1} staat is weggelaten: het staat voor {2} tekens; hooguit {3} worden gelezen.",
  ],
  [
    "the entry in line {1} is left out: it is {2} characters long; at most {3} are read.",
    "wat op regel {1} staat is weggelaten: het is {2} tekens lang; hooguit {3} worden gelezen.",
  ],
  [
    "the entry in line {1} is left out: its braces nest {2} deep; at most {3} are read.",
    "wat op regel {1} staat is weggelaten: de accolades zijn {2} diep genest; hooguit {3} worden gelezen.",
  ],
  ["the entry in line {1} is left out: {2}.", "wat op regel {1} staat is weggelaten: {2}."],
  ["“and others” has no form in CSL, and is left out.", "“and others” heeft geen vorm in CSL, en is weggelaten."],
  [
    "its italics, capitals and so on are left out; the text is kept.",
    "cursief, hoofdletters en dergelijke zijn weggelaten; de tekst staat er nog.",
  ],

  // The impact standard.
  ["it has no name; its id stands for it.", "het heeft geen naam; de id staat er in de plaats."],
  ["{1} is {2} from now on.", "{1} is vanaf nu {2}."],
  ["a theory has one text there, and took the first.", "een theorie heeft daar één tekst, en nam de eerste."],
  ["a theory has one value there, and took the first.", "een theorie heeft daar één waarde, en nam de eerste."],
  [
    "it is on the period from {1} to {2}; its date is the last day.",
    "het gaat over de periode van {1} tot {2}; de datum is de laatste dag.",
  ],
  ["{1} is no date such as 2026-03-31.", "{1} is geen datum zoals 2026-03-31."],
  ["{1} is no output or outcome in this file.", "{1} is geen output of uitkomst in dit bestand."],
  ["{1} is no {2w} in this file.", "{1} is geen {2w} in dit bestand."],
  ["it is of no indicator in this file.", "het is van geen indicator in dit bestand."],
  ["it has no value, so it is left out.", "het heeft geen waarde en is dus weggelaten."],
  ["a value has no name in a theory.", "een waarde heeft geen naam in een theorie."],
  ["it is no object with a type, so it is left out.", "het is geen object met een type, en is dus weggelaten."],
  ["a type is a text.", "een type is een tekst."],
  [
    "what belongs to it is in the one theory, and its texts are left out.",
    "wat erbij hoort staat in de ene theorie, en de teksten ervan zijn weggelaten.",
  ],
  [
    "the file does not say what the theory is called; taken is {1}.",
    "het bestand zegt niet hoe de theorie heet; genomen is {1}.",
  ],
  [
    "of themes and codes, a theory has the development goals.",
    "van thema's en codes heeft een theorie de ontwikkelingsdoelen.",
  ],
  [
    "in a theory, links lead to outcomes and not to activities.",
    "in een theorie leiden verbanden naar uitkomsten en niet naar activiteiten.",
  ],
  [
    "a theory does not say that it is of {1}; told once.",
    "een theorie zegt niet dat zij van {1} is; dit staat er één keer.",
  ],
  ["a theory has no place for {1}.", "een theorie heeft geen plaats voor {1}."],
  ["{1} is taken for {2}.", "{1} is voor {2} gehouden."],
];
