import { aboutChanges } from './sheet/about-changes.ts';
import { aboutFile, leadOf } from './sheet/about-file.ts';
import { aboutCompletion, aboutReports } from './sheet/about-reports.ts';
import { aboutAccessibility, aboutPrivacy, aboutSecurity, aboutSizes } from './sheet/about-safety.ts';
import { aboutSettings } from './sheet/about-settings.ts';
import { aboutSystems, aboutTest } from './sheet/about-systems.ts';
import { aboutQuestions, aboutTrouble, aboutWeb } from './sheet/about-trouble.ts';
import type { Sheet } from './sheet/sheet.ts';
import type { SheetFacts } from './sheet/sheet-facts.ts';

/** All that an administrator may want to know about a package. */
export function administratorSheet(facts: SheetFacts): Sheet {
  const isWeb = facts.format === 'web';
  return {
    course: facts.outline.title,
    language: facts.outline.language,
    lead: leadOf(facts),
    sections: [
      aboutFile(facts),
      ...(isWeb ? aboutWeb() : []),
      aboutReports(facts),
      aboutCompletion(facts),
      ...aboutSettings(facts),
      ...aboutTrouble(facts),
      aboutChanges(facts),
      aboutPrivacy(facts),
      aboutSizes(facts),
      aboutAccessibility(),
      aboutSecurity(facts),
      ...(isWeb ? [] : [aboutTest(facts), aboutSystems()]),
      ...aboutQuestions(facts),
    ],
  };
}
