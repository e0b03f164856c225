/** What React's server renders: the page as a fragment, and a document around it with what ours has in its head. */
import type { JSX } from 'react';
import { renderToString } from 'react-dom/server';
import type { Comparison } from '../data.js';
import { Page } from './react-page.js';

interface DocumentProps {
  readonly input: Comparison;
  readonly canonical: string;
  readonly styles: string;
  readonly policy: string;
}

/** As people write it by hand: the same graph as ours, with the one bracket escaped that could end the script. */
const toStructuredData = ({ title, subtitle, contenders, faq = [] }: Comparison, url: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': ['WebPage', 'FAQPage'],
        '@id': url,
        url,
        name: title,
        description: subtitle,
        inLanguage: 'en',
        mainEntity: faq.map(({ question, answer }) => ({
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: answer },
        })),
      },
      {
        '@type': 'ItemList',
        name: title,
        numberOfItems: contenders.length,
        itemListElement: contenders.map(({ name }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          item: { '@type': 'Thing', name },
        })),
      },
    ],
  }).replaceAll('<', '\\u003c');

const Document = ({ input, canonical, styles, policy }: DocumentProps): JSX.Element => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta httpEquiv="content-security-policy" content={policy} />
      <title>{input.title}</title>
      <meta name="description" content={input.subtitle} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={input.title} />
      <meta property="og:description" content={input.subtitle} />
      <meta property="og:url" content={canonical} />
      <link rel="canonical" href={canonical} />
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={styles} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toStructuredData(input, canonical) }} />
    </head>
    <body>
      <main>
        <Page input={input} />
      </main>
    </body>
  </html>
);

export const renderFragment = (input: Comparison): string => renderToString(<Page input={input} />);

export const renderDocument = (props: DocumentProps): string =>
  `<!DOCTYPE html>${renderToString(<Document {...props} />)}`;
