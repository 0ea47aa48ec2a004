// The shipped levels for tests that run in Node; a broken one stops the test with its complaints.
export { needLevel as aLevel } from '../../tools/level-files.ts';
