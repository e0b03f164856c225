/** What pages say of each other; the elements' own words are the model's. */
interface SiteWords {
  /** The heading over links to comparisons that share a contender. */
  readonly related: string;
  /** The title of the page that lists all comparisons. */
  readonly comparisons: string;
  /** The label of the box to search them with. */
  readonly search: string;
  /** Said where a search finds nothing. */
  readonly nothingFound: string;
}

const en: SiteWords = {
  related: 'Related comparisons',
  comparisons: 'Comparisons',
  search: 'Search comparisons',
  nothingFound: 'No comparison has these words.',
};

const he: SiteWords = {
  related: 'השוואות קשורות',
  comparisons: 'השוואות',
  search: 'חיפוש השוואות',
  nothingFound: 'אין השוואה עם המילים האלה.',
};

const WORDS: Readonly<Record<string, SiteWords>> = {
  en,
  ar: {
    related: 'مقارنات ذات صلة',
    comparisons: 'المقارنات',
    search: 'البحث في المقارنات',
    nothingFound: 'لا توجد مقارنة بهذه الكلمات.',
  },
  de: {
    related: 'Verwandte Vergleiche',
    comparisons: 'Vergleiche',
    search: 'Vergleiche durchsuchen',
    nothingFound: 'Kein Vergleich enthält diese Wörter.',
  },
  es: {
    related: 'Comparaciones relacionadas',
    comparisons: 'Comparaciones',
    search: 'Buscar comparaciones',
    nothingFound: 'Ninguna comparación contiene estas palabras.',
  },
  fr: {
    related: 'Comparaisons liées',
    comparisons: 'Comparaisons',
    search: 'Rechercher une comparaison',
    nothingFound: 'Aucune comparaison ne contient ces mots.',
  },
  he,
  iw: he,
  ja: {
    related: '関連する比較',
    comparisons: '比較一覧',
    search: '比較を検索',
    nothingFound: '該当する比較はありません。',
  },
  pt: {
    related: 'Comparações relacionadas',
    comparisons: 'Comparações',
    search: 'Pesquisar comparações',
    nothingFound: 'Nenhuma comparação contém estas palavras.',
  },
  zh: {
    related: '相关对比',
    comparisons: '对比',
    search: '搜索对比',
    nothingFound: '没有包含这些词的对比。',
  },
};

/** The words in a language; English where there are none. */
export const findSiteWords = (lang: string): SiteWords => WORDS[lang.split('-', 1)[0]!.toLowerCase()] ?? en;
