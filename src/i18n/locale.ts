// The languages the game speaks and how a visitor's browser wish becomes one of them. Without it a
// bad `?lang=` or a stored setting from another build would reach Intl and throw.

export const LOCALES = ['en', 'uk', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (LOCALES as readonly string[]).includes(value);

/** First wish we speak, by its language part only (`uk-UA` is `uk`); English where none fits. */
export const pickLocale = (wishes: readonly string[]): Locale => {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0];
    if (isLocale(language)) return language;
  }
  return 'en';
};
