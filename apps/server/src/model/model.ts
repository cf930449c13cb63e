import type { ModelFailure, ModelReader } from '@mithaq/api';
import { type ModelLimits, usualModelLimits } from './limits.ts';
import type { ModelSettings } from './settings.ts';

/** How a model is asked, where it is to be otherwise than usual. */
export interface ModelOptions {
  readonly limits?: Partial<ModelLimits>;
  /** Told when nothing came of asking. */
  readonly onFailure?: (failure: ModelFailure) => void;
}

/** A model that is asked beside the reader. Nothing that it needs is loaded before it is asked for the first time. */
export function modelReader(settings: ModelSettings, { limits: given, onFailure }: ModelOptions = {}): ModelReader {
  const limits = { ...usualModelLimits, ...given };
  let loaded: Promise<ModelReader['suggest']> | undefined;
  return {
    model: settings.name,
    suggest: async (question, signal) => {
      loaded ??= import('./provider.ts').then(({ provider }) => provider(settings, limits));
      const outcome = await (await loaded)(question, signal);
      if ('failure' in outcome) onFailure?.(outcome.failure);
      return outcome;
    },
  };
}
