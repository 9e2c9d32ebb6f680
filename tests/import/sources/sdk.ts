import { z } from 'zod';

/** Why a call ended. */
export type EndReason =
  /** The user hung up. */
  | 'user_hangup'
  | "agent_hangup" // the agent did
  /** @deprecated use dial_busy */
  | 'busy';

export const CHANNELS = ['web', 'phone'] as const;

export const Labels = { user_hangup: 'The user hung up.', busy: `The line is busy.` };

export enum Level { Low = 'low', High = 'high-er', }
export enum Bit { Off, On = 4, Next }

interface Call { status?: 'ok' | 'failed'; when: string; pattern: /['"]/ }
