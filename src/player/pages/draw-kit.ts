import { html } from 'lit';
import type { DrawPage } from './page.ts';
import '../kit/tws-kit.ts';

/** The kit for observing each other at work. */
export const drawKit: DrawPage = () => html`<tws-kit class="page"></tws-kit>`;
