// Raised whenever a rule or a constant of the simulation changes what a shift comes to. It is mixed into the
// fingerprint of every level, so that an honest code of older rules is turned away as older and not as altered.
export const RULES_VERSION = 1;
