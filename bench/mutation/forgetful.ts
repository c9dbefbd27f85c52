/** In the place of WeakMap, which the sources use for caches alone: a mutant must not read what another has left there. */
export class Forgetful {
  get(): undefined {
    return undefined;
  }
  set(): void {}
}
