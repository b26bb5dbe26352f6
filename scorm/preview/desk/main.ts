import { adoptTokens } from '../../../src/player/tokens.ts';
import './tws-desk.ts';

adoptTokens(document);
