import { error } from '../../scenario/diagnostic.ts';
import { textsOf, wholeText } from '../words/texts.ts';
import { anyOf } from '../words/words.ts';
import type { Rule } from './rule.ts';

/** Names of medicines that belong to a maker and are not at the same time words or names of people. */
const brands = `
  Tylenol Panadol Advil Motrin Nurofen Aleve Toradol Voltaren Doliprane Percocet OxyContin Vicodin
  Dilaudid Narcan Valium Ativan Xanax Haldol Zoloft Prozac Ritalin Seroquel Zofran Gravol Benadryl
  Imodium Nexium Augmentin Rocephin Zosyn Tazocin Keflex Zithromax Ventolin EpiPen Lasix Lovenox
  Clexane Plavix Xarelto Eliquis Coumadin Lipitor Synthroid Humalog NovoRapid Lantus Ozempic Viagra
`;
const latin = anyOf(brands.trim().split(/\s+/));
const japanese = anyOf(['ロキソニン', 'カロナール', 'バファリン', 'ボルタレン', 'デパス', 'セルシン'], false);

/** A scenario favours no maker, and outlives a brand. */
export const brandNames: Rule = ({ scenario }) =>
  textsOf(scenario).flatMap((text) => {
    const plain = wholeText(text);
    const brand = (latin.exec(plain) ?? japanese.exec(plain))?.[0];
    if (brand === undefined) return [];
    return [
      {
        ...error(
          'brand',
          text.path,
          `“${brand}” is a maker’s name. Name the kind of medicine instead, such as painkiller or antibiotic.`,
        ),
        snippet: brand,
      },
    ];
  });
