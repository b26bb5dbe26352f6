import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawJudgement: DrawPage = () => html`<p class="page">judgement</p>`;
