// What makes a sentence historical in the eyes of the content lint, in three languages, and the few
// messages that carry such a word and yet claim nothing.

/** A message that matches one of these must name the claims it rests on. */
export const TRIGGERS: readonly RegExp[] = [
  // Any year a reader could look up: 1800 to 2029. No word of the game holds such a number otherwise.
  /\b(?:1[89]\d\d|20[0-2]\d)\b/u,
  /stak?hanov|стаханов/iu,
  /shchigol|щиголь?[её]в|щиголєв|щигольов/iu,
  /bor[iy]senko|борисенк/iu,
  /\bpetrov|петров/iu,
  /mashurov|машуров/iu,
  /mi?y?khail?yl?ov|mikhailov|михайлов/iu,
  /d[iy]+ukanov|дюканов/iu,
  /izotov|[иі]зотов/iu,
  /\bpravda\b|«(?:комсомольськ|комсомольск)?[а-яії ]*правд/iu,
  /\bTIME\b/u,
  /encyclop|енциклопед|энциклопед/iu,
  /soviet|радянськ|советск/iu,
  /\bstalin|сталін|сталин/iu,
  /ordzhonikidze|орджон[іи]к[іи]дзе/iu,
  /kadi[iy]+v?k?a|кад[іи][їе]вк/iu,
  /irmino|[іи]рм[іи]н/iu,
  /\bdonba|донба/iu,
  /party (?:committee|organi[sz]er|secretary)|парт(?:ком|орг|ійн|ийн)/iu,
  /five-year plan|п[’']?ятир[іи]чк|пятилетк/iu,
  /committee’s minute|протокол/iu,
  /politburo|пол[іи]тбюро|central committee|(?<!\p{L})ЦК(?!\p{L})/iu,
  /\btrud\b|«труд»/iu,
  /order of lenin|орден/iu,
];

/** Key -> why it claims nothing about the past. Shrinking: an entry that no longer matches fails too. */
export const UNLABELLED: Readonly<Record<string, string>> = {
  'reveal.next.page-1988': 'the name of the next screen on a button',
  'result.printed': 'a label before the line the player’s own page of 1935 was given',
  'teacher.pack.scorm-2004': 'the name of a standard of our day',
  'status.reported-at-the-time.meaning': 'says what a label means, and nothing about any event',
};

/** Key -> the English words by which the sentence itself says that something in it is not confirmed. */
export const SAYS_UNCONFIRMED: Readonly<Record<string, string>> = {
  'card.reserve-air.body': 'No source says it was done.',
  'grid.newspaper-1988.who': 'date and title not confirmed',
  'ledger.history.exposure': 'silence is not proof',
  'limits.air': 'We found no source for it',
  'limits.papers': 'date and title are not confirmed',
  'pack.printed.c': 'Date and title of the article are not confirmed',
  'worksheet.a8': 'we found no source for it',
  'ledger.history.neighbours': 'We found no source for it.',
  'page1988.unknown': 'found neither its date nor its title confirmed',
  'tally.history.pay': 'what the timbermen got is not known',
};
