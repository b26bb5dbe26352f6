import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { clinicRoom } from './clinic-room.ts';
import { erBay } from './er-bay.ts';
import { styles } from './tws-place.styles.ts';

/** @summary The room a scene happens in, behind the people. Decoration: the words say where we are. */
@customElement('tws-place')
export class TwsPlace extends LitElement {
  static override styles = styles;

  @property() place: 'er_bay' | 'clinic_room' = 'er_bay';

  protected override render() {
    return this.place === 'er_bay' ? erBay : clinicRoom;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tws-place': TwsPlace;
  }
}
