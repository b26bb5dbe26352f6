import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioData } from '../../course/course.ts';
import type { AboutDecision } from '../../peer/reply.ts';
import { pageWords } from '../pages/page-words.ts';
import { drawLine, plainLine } from '../prose/prose.ts';
import { drawExchange } from './draw-watched.ts';
import type { OpenedReply } from './open-reply.ts';
import type { WatchedScene } from './watched.ts';

/** A reply at the very moments it is about, and then what it asks. */
export function drawOpenedReply({ data, beside, elsewhere, borrow, question }: OpenedReply): TemplateResult {
  const { reply } = pageWords().peer;
  return html`
    <div class="opened">
      <h2 tabindex="-1">${reply.about(plainLine(data.scenario.title))}</h2>
      ${beside.map(({ about, scene }) => drawBeside(about, scene, data))}
      ${
        elsewhere.length === 0
          ? nothing
          : html`
              <section aria-labelledby="elsewhere">
                <h3 id="elsewhere">${reply.elsewhere}</h3>
                ${elsewhere.map((about) => drawTheirs(about, ''))}
              </section>
            `
      }
      ${drawPart(reply.borrow, borrow)} ${drawPart(reply.question, question)}
      <p class="quiet">${reply.think}</p>
    </div>
  `;
}

function drawBeside(about: AboutDecision, { moment }: WatchedScene, data: ScenarioData) {
  const { watch, reply } = pageWords().peer;
  const { cast } = data.scenario;
  const name = cast[moment.meets]?.short ?? '';
  return html`
    <section class="moment" aria-labelledby="moment-${about.step}" data-moment=${about.step}>
      <h3 id="moment-${about.step}">
        <span class="number">${watch.number(about.step)}</span> ${drawLine(moment.title)}
      </h3>
      <div class="pair">
        <div class="watched">${drawExchange(moment, data, reply.youChose)}</div>
        ${drawTheirs(about, name)}
      </div>
    </section>
  `;
}

function drawTheirs(about: AboutDecision, name: string) {
  const { watch, reply } = pageWords().peer;
  const parts = [
    [reply.saw, about.saw],
    [reply.did, about.did],
    [name === '' ? reply.next : watch.next(name), about.next],
    [reply.myself, about.myself],
  ] as const;
  return html`
    <div class="theirs">
      <p class="label">${reply.theirs}</p>
      <dl>
        ${parts.map(([label, text = '']) =>
          text === ''
            ? nothing
            : html`
                <dt>${label}</dt>
                <dd class="words" dir="auto">${text}</dd>
              `,
        )}
      </dl>
    </div>
  `;
}

function drawPart(label: string, text: string) {
  if (text === '') return nothing;
  return html`
    <section class="part">
      <h3>${label}</h3>
      <p class="words" dir="auto">${text}</p>
    </section>
  `;
}
