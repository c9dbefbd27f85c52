/** The one door to the small tables of `registry/`: bodies, series, sessions and the like, as rows. */
export {
  bodies,
  components,
  coverage,
  institutions,
  instruments,
  meetings,
  places,
  ranges,
  series,
  sessions,
  sources,
  supplements,
} from "#tables";
