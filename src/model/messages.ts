/** One text for each plural form that a language has; `{count}` stands for the number. */
export type PluralForms = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** Every word that the library says of its own accord. What stands in braces is filled in. */
export interface Messages {
  /** The language of these words: a BCP 47 tag. */
  readonly lang: string;
  readonly headToHead: string;
  readonly category: string;
  readonly score: string;
  readonly winner: string;
  readonly wins: PluralForms;
  readonly tie: string;
  readonly depends: string;
  readonly tieRows: PluralForms;
  readonly dependsRows: PluralForms;
  readonly openRows: PluralForms;
  readonly tally: string;
  readonly missing: string;
  readonly states: {
    readonly yes: string;
    readonly no: string;
    readonly partial: string;
    readonly unknown: string;
    readonly undisclosed: string;
    readonly 'not-applicable': string;
  };
  readonly rating: string;
  readonly shortAnswer: string;
  readonly overview: string;
  readonly updated: string;
  readonly audiences: string;
  readonly chooseIf: string;
  readonly faq: string;
  readonly loading: string;
  readonly notShown: string;
}

export const english: Messages = {
  lang: 'en',
  headToHead: 'Head-to-head comparison',
  category: 'Category',
  score: 'Score',
  winner: 'Winner',
  wins: { one: '{count} win', other: '{count} wins' },
  tie: 'Tie',
  depends: 'It depends',
  tieRows: { one: '{count} tie', other: '{count} ties' },
  dependsRows: { one: '{count} depends', other: '{count} depend' },
  openRows: { other: '{count} open' },
  tally: 'Wins by contender',
  missing: 'No data',
  states: {
    yes: 'Yes',
    no: 'No',
    partial: 'Partly',
    unknown: 'Unknown',
    undisclosed: 'Not disclosed',
    'not-applicable': 'Not applicable',
  },
  rating: '{value} of {of}',
  shortAnswer: 'The short answer',
  overview: 'Overview',
  updated: 'Updated {date}',
  audiences: 'Who should choose what?',
  chooseIf: 'Choose {name} if…',
  faq: 'Frequently asked questions',
  loading: 'Loading the comparison…',
  notShown: 'This comparison can’t be shown.',
};
