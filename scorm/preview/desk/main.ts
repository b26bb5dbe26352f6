import { adoptTokens } from '../../../src/look/tokens.ts';
import './tws-desk.ts';

adoptTokens(document);
