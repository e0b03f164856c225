/** What a site knows of one of its pages, whoever renders it. */
export interface PageRecord {
  /** The file that it is made from, as the globs found it. */
  readonly file: string;
  /** Where it is in the site: a path with `/`, such as `pm/a-vs-b.html`. */
  readonly page: string;
  readonly title: string;
  /** The language of its texts, where the data set says one. */
  readonly lang: string | undefined;
  /** The names of the contenders, in lower case: pages that have one in common link to each other. */
  readonly contenders: readonly string[];
  /** The day of the last change, where the data set says one. */
  readonly updated: string | undefined;
  /** What the file held, and which version read it, as a hash. */
  readonly input: string;
}
