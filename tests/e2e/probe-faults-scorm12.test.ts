import { faultsOf } from '../support/check/faults-tests.ts';

faultsOf('scorm12');
