const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** The direction in which a language is written, by its script. */
export const directionOf = (locale: Intl.Locale): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(locale.maximize().script ?? '') ? 'rtl' : 'ltr';
