import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/role-page.js';
import dense from '../src/themes/dense.css?inline';
import standard from '../src/themes/default.css?inline';
import editorial from '../src/themes/editorial.css?inline';
import highContrast from '../src/themes/high-contrast.css?inline';
import { firstPage } from './data/comparisons.js';

// Four style sheets that set custom properties; docs/theming.md has recipes for design systems.
const meta = { title: 'Themes', component: 'role-page' } satisfies Meta;

export default meta;
type Story = StoryObj;

const themed = (css: string): TemplateResult => html`
  <style>${css}</style>
  <role-page .data=${firstPage}></role-page>`;

/** What the elements come with: a start for a theme of your own. */
export const Default: Story = { render: () => themed(standard) };

/** Serif headings, hairlines, no corners. */
export const Editorial: Story = { render: () => themed(editorial) };

/** Small text and little space, for tools and long tables. */
export const Dense: Story = { render: () => themed(dense) };

/** Full ink on a full ground, lines that can't be missed. */
export const HighContrast: Story = { render: () => themed(highContrast) };
