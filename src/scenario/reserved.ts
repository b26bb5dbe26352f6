/** The choices of the repair moment, as conditions and good ways name them. */
export const repairChoiceIds = ['repair_name_it', 'repair_kind_act', 'repair_carry_on'] as const;
/** Words that mean something of their own where the id of a scene may stand. */
export const reservedSceneIds = ['end', 'onward', 'repair'] as const;
