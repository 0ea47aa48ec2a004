// What the page and the coalition worker say to each other. One file for both ends, so that neither can
// change its half of the talk alone.
import type { CoalitionRequest } from '../credit/coalition-request.ts';
import type { ShapleyResult } from '../credit/shapley.ts';

export type CoalitionAsk = { readonly request: CoalitionRequest };

export type CoalitionAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly result: ShapleyResult };
