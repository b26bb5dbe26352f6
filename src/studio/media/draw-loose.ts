import { html, nothing } from 'lit';
import { bytesInWords } from '../../course/media-limits.ts';
import { mediaFile } from '../project/project-files.ts';
import type { Studio } from '../session/studio.ts';
import { filesIn } from './add-to-draft.ts';
import type { ListedMedium } from './listed-media.ts';

/** Files that nothing names: an undo may want them, so only the author throws them away. */
export function drawLoose(studio: Studio, listed: readonly ListedMedium[]) {
  const named = new Set(listed.flatMap(({ file, captions }) => [file, captions]));
  const loose = [...filesIn(studio)].filter(([name]) => !named.has(name));
  if (loose.length === 0) return nothing;
  return html`
    <details class="loose">
      <summary>Files that nothing uses (${loose.length})</summary>
      <p class="quiet">
        They go into no package. Undo may bring back what used them; thrown away, they are gone.
      </p>
      <ul>
        ${loose.map(
          ([name, bytes]) => html`
            <li>
              <span>${name} <span class="quiet">${bytesInWords(bytes.length)}</span></span>
              <button
                data-action="throw-away"
                aria-label="Throw ${name} away"
                @click=${() => studio.media.remove(mediaFile(studio.scenario, name))}
              >
                Throw away
              </button>
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}
