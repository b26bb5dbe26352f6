import type { Finding } from '../../scenario/diagnostic.ts';
import type { Examined } from './rule.ts';

const standards = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' } as const;

/** What an LMS cannot hold is lost between two sittings. */
export function memoryLong({ proof: { memory } }: Examined): readonly Finding[] {
  const over = (['scorm12', 'scorm2004'] as const).filter((one) => memory.characters > memory.limits[one]);
  if (over.length === 0) return [];
  return [
    {
      code: 'memory-long',
      severity: 'error',
      path: ['scenes'],
      atKey: true,
      message: `To go on where a learner stopped, ${memory.characters} characters must be kept in the worst case; ${over
        .map((one) => `${standards[one]} holds ${memory.limits[one]}`)
        .join(', ')}. Make the longest run shorter.`,
      witness: memory.path,
    },
  ];
}
