/** The one door to the small tables of `registry/`: bodies, series, sessions and the like, as rows. */
export {
  bodies,
  components,
  coverage,
  instruments,
  meetings,
  places,
  ranges,
  series,
  sessions,
  sources,
} from "#tables";
