/**
 * One text for each plural form that a language has, as `Intl.PluralRules` names them. Some hold the number
 * as `{count}`; where the number is set apart on the page, the text is the word that goes with it.
 */
export type PluralForms = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** Every word that the library says of its own accord. What stands in braces is filled in. */
export interface Messages {
  /** The language of these words: a BCP 47 tag. */
  readonly lang: string;

  /** The heading above the table. */
  readonly headToHead: string;
  /** The heading of the column of criteria. */
  readonly category: string;
  /** The heading of the row that counts the wins. */
  readonly score: string;
  /** Marks the winning cell of a row. */
  readonly winner: string;
  /** How many rows a contender wins: `{count}`. */
  readonly wins: PluralForms;
  /** A row that is said to be even. */
  readonly tie: string;
  /** A row that is said to depend on the reader. */
  readonly depends: string;
  /** The name of the bar of wins. */
  readonly tally: string;
  /** The word behind the number of rows that are even. */
  readonly tieRows: PluralForms;
  /** The word behind the number of rows that depend. */
  readonly dependsRows: PluralForms;
  /** The word behind the number of rows in which nobody said who wins. */
  readonly openRows: PluralForms;
  /** Why a row's winner was derived from its numbers. */
  readonly higherIsBetter: string;
  readonly lowerIsBetter: string;
  /** Opens the reason for a row's winner. */
  readonly why: string;
  /** Marks the contender that the page is about. */
  readonly featured: string;

  /** A value that was not given. */
  readonly missing: string;
  readonly states: {
    readonly yes: string;
    readonly no: string;
    readonly partial: string;
    readonly unknown: string;
    readonly undisclosed: string;
    readonly 'not-applicable': string;
  };
  /** A rating: `{value}` of at most `{of}`. */
  readonly rating: string;
  /** Which cell a button is about: the label of its `{row}`, and its `{contender}`. */
  readonly place: string;
  /** Opens a remark on a value. */
  readonly note: string;
  /** The name of the link behind a value: `{number}` in the list of sources, and the source's `{label}`. */
  readonly source: string;
  /** Marks a value without a source where others have one. */
  readonly noSource: string;
  /** Marks a value whose source is older than the page allows: `{date}`. */
  readonly outdated: string;
  /** The heading above the list of sources. */
  readonly sources: string;
  /** When a source said so: `{date}`. */
  readonly asOf: string;

  /** The name of the group of controls above the table. */
  readonly view: string;
  /** Hides the rows in which all contenders are alike and nobody wins. */
  readonly onlyDifferences: string;
  /** Says how many rows are left: `{shown}` of `{total}`. */
  readonly rowsShown: string;
  /** Names the first and the second of two contenders that the reader picks. */
  readonly firstContender: string;
  readonly secondContender: string;
  /** Changes the first and the second contender over. */
  readonly swap: string;
  /** The name of the list of contenders of which the reader picks some. */
  readonly contenders: string;
  /** Puts a `{text}` behind the `{label}` that says what it is. */
  readonly namely: string;
  readonly copyMarkdown: string;
  readonly copyCsv: string;
  readonly copyLink: string;
  /** Said once something has been copied, or could not be. */
  readonly copied: string;
  readonly notCopied: string;

  readonly shortAnswer: string;
  readonly overview: string;
  /** The day of the last change: `{date}`. */
  readonly updated: string;
  /** The heading above the lists of reasons. */
  readonly audiences: string;
  /** The heading of one contender's list of reasons: `{name}`. */
  readonly chooseIf: string;
  /** Highlights the rows that justify a reason: `{rows}`, their labels. */
  readonly showRows: string;
  /** Said once they are highlighted, and once they no longer are. */
  readonly rowsHighlighted: string;
  readonly noHighlight: string;

  /** The heading above the questions. */
  readonly faq: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** The name of what copies the link to a `{question}`, with the words of `copyLink` in it, which are seen there. */
  readonly linkTo: string;
  /** The name of the field to search in. */
  readonly searchQuestions: string;
  /** Says how many questions were found: `{shown}` of `{total}`. */
  readonly questionsShown: string;
  readonly noQuestionFound: string;

  /** The heading above what the reader answers. */
  readonly fit: string;
  /** Above the reasons to tick. */
  readonly fitReasons: string;
  /** Above the criteria, of which the reader says how much each matters. */
  readonly fitCriteria: string;
  /** How much something matters, from 0 to 3. */
  readonly importance: {
    readonly none: string;
    readonly little: string;
    readonly much: string;
    readonly most: string;
  };
  /** The heading above what comes of the answers. */
  readonly fitResult: string;
  readonly fitUnanswered: string;
  /** Who fits best: `{name}`. */
  readonly fitLeader: string;
  /** Who fits equally well, and better than all others: `{names}`. */
  readonly fitLevel: string;
  /** How each of these names stands there, so that no sign at the end of one gets before another. */
  readonly fitLevelName: string;
  /** How many of the ticked reasons speak for a contender: `{fits}` of `{count}`. */
  readonly fitTicked: PluralForms;
  /** How many of the rows that matter to the reader a contender wins: `{wins}` of `{count}`. */
  readonly fitWins: PluralForms;
  /** Puts both beside each other. */
  readonly fitBoth: string;
  /** Says whose result it is. */
  readonly fitOwn: string;
  readonly startAgain: string;

  readonly loading: string;
  readonly notShown: string;
}
