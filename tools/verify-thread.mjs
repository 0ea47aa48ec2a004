// A thread knows no TypeScript of its own: it learns it here, and then is the worker of `verify-thread.ts`.
import { register } from 'tsx/esm/api';

register();
await import('./verify-thread.ts');
