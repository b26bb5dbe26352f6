import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawSelfView: DrawPage = () => html`<p class="page">self-view</p>`;
