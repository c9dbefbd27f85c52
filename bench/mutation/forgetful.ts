/** Replaces WeakMap, which the sources use only for caches, so that no mutant reads what another has cached. */
export class Forgetful {
  get(): undefined {
    return undefined;
  }
  set(): void {}
}
