/** 0: nothing to report; 1: findings at or above the threshold; 2: something could not be read or written. `exitZero`: findings never make it 1. */
export function exitStatus(problems: number, fails: boolean, exitZero = false): 0 | 1 | 2 {
  if (problems > 0) return 2;
  return fails && !exitZero ? 1 : 0;
}
