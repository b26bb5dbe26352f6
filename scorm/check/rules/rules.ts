import { identifierRules } from './identifier-rules.ts';
import { kindRules } from './kind-rules.ts';
import { manifestFileRules } from './manifest-file-rules.ts';
import { metadataRules } from './metadata-rules.ts';
import { nameRules } from './name-rules.ts';
import { namespaceRules } from './namespace-rules.ts';
import { organizationRules } from './organization-rules.ts';
import { pageRules } from './page-rules.ts';
import { resourceRules } from './resource-rules.ts';
import type { Rule } from './rule.ts';
import { scriptRules } from './script-rules.ts';
import { trackingRules } from './tracking-rules.ts';
import { xmlFileRules } from './xml-file-rules.ts';
import { zipRules } from './zip-rules.ts';

/** All of them, in the order in which findings of one severity are told. */
export const rules: readonly Rule[] = [
  ...manifestFileRules,
  ...metadataRules,
  ...namespaceRules,
  ...organizationRules,
  ...trackingRules,
  ...resourceRules,
  ...identifierRules,
  ...pageRules,
  ...scriptRules,
  ...nameRules,
  ...kindRules,
  ...zipRules,
  ...xmlFileRules,
];
