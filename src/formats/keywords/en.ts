import { tableWords } from '../../model/import/table-words.js';
import type { Keywords } from './keywords.js';

export const en: Keywords = {
  versus: ['vs', 'vs.', 'versus', 'v.', 'compared to', 'compared with'],
  summary: [
    'tl dr', 'tldr', 'verdict', 'the verdict', 'our verdict', 'final verdict', 'quick verdict', 'short answer',
    'the short answer', 'quick answer', 'summary', 'quick summary', 'executive summary', 'in short', 'in brief',
    'bottom line', 'the bottom line', 'conclusion', 'key takeaway', 'key takeaways', 'at a glance', 'our pick', 'our choice', 'our recommendation', 'recommendation', 'final thoughts', 'the winner', 'overall winner',
  ],
  overview: ['overview', 'introduction', 'intro', 'background', 'about this comparison'],
  updated: ['last updated', 'last updated on', 'updated', 'updated on', 'last reviewed', 'last reviewed on', 'last modified', 'last checked', 'as of', 'last edited', 'last modified on'],
  asOf: ['accessed', 'accessed on', 'last accessed', 'last accessed on', 'retrieved', 'retrieved on', 'viewed', 'viewed on', 'visited', 'visited on', 'last visited', 'checked', 'checked on', 'last checked on', 'verified on', 'published', 'published on'],
  headToHead: [
    'head to head', 'head to head comparison', 'comparison', 'comparison table', 'feature comparison',
    'features compared', 'side by side', 'side by side comparison', 'detailed comparison', 'key differences',
    'the comparison', 'comparison at a glance', 'differences',
    'comparison chart', 'main differences', 'feature by feature comparison',
  ],
  audiences: [
    'who should choose what', 'who should choose which', 'which should you choose', 'which one should you choose',
    'which should i choose', 'which one to choose', 'which to choose', 'when to choose which', 'which is right for you',
    'which one is right for you', 'who is it for', 'who it is for', 'who its for', 'who it’s for', 'when to use which', 'how to choose',
  ],
  faq: ['faq', 'faqs', 'frequently asked questions', 'common questions', 'questions', 'questions and answers', 'q a', 'questions answers'],
  sources: ['sources', 'references', 'citations', 'bibliography', 'works cited', 'sources and references'],
  notes: ['notes', 'footnotes'],
  legend: ['legend', 'key', 'symbols'],
  contents: ['table of contents', 'contents', 'toc', 'on this page', 'in this article'],
  offer: [
    'want to', 'ready to', 'get started', 'start your', 'start free', 'start a free', 'try', 'sign up', 'book a',
    'still unsure', 'still undecided', 'need help', 'looking for help', 'interested in',
  ],
  choose: [
    'who should buy {name}', 'when should i use {name}', 'when should you use {name}', 'when should i choose {name}', 'when should you choose {name}',
    'choose {name} if', 'choose {name} when', 'you should choose {name} if', 'choose {name} for', 'pick {name} if',
    'pick {name} when', 'pick {name} for', 'use {name} if', 'use {name} when', 'go with {name} if',
    'go with {name} when', 'go for {name} if', 'opt for {name} if', 'buy {name} if', 'select {name} if',
    'consider {name} if', 'consider {name} when', 'when to pick {name}', 'when to choose {name}', 'when to use {name}',
    'who should choose {name}', 'who should use {name}', 'who should pick {name}', 'who {name} is for',
    'who is {name} for', 'why choose {name}', 'why pick {name}', 'reasons to choose {name}', '{name} is best for',
    '{name} is for you if', '{name} is right for you if', '{name} is better if', 'best for {name}', 'pros of {name}',
    'advantages of {name}', 'strengths of {name}', '{name} pros', '{name}: pros', '{name} advantages',
    '{name} strengths',
  ],
  reasons: [
    'pros', 'advantages', 'strengths', 'who its for', 'who it’s for', 'who it is for', 'who is it for', 'best for', 'when to use it',
    'when to choose it', 'when to pick it', 'choose it if', 'why choose it', 'choose this if', 'ideal for',
  ],
  // Airtable writes “checked” for a box that is ticked, and others “unchecked” for one that isn't.
  table: {
    ...tableWords,
    states: { ...tableWords.states, yes: [...tableWords.states.yes, 'checked'], no: [...tableWords.states.no, 'unchecked'] },
  },
}; // prettier-ignore
