// What makes a sentence historical in the eyes of the content lint, in three languages, and the few
// messages that carry such a word and yet claim nothing.

/** A message that matches one of these must name the claims it rests on. */
export const TRIGGERS: readonly RegExp[] = [
  // 1928, the first five-year plan, to 2013, the last event of the dossier.
  /\b(?:19(?:2[89]|[3-9]\d)|200\d|201[0-3])\b/u,
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
];

/** Key -> why it claims nothing about the past. Shrinking: an entry that no longer matches fails too. */
export const UNLABELLED: Readonly<Record<string, string>> = {
  'reveal.next.page-1988': 'the name of the next screen on a button',
  'result.printed': 'a label before the line the player’s own page of 1935 was given',
  'status.reported-at-the-time.meaning': 'says what a label means, and nothing about any event',
};
