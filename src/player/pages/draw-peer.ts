import { html } from 'lit';
import type { DrawPage } from './page.ts';

export const drawPeer: DrawPage = () => html`<p class="page">peer</p>`;
