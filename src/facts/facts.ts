/** The small tables of `registry/` as rows: bodies, series, sessions and so on. No other module imports `#tables`. */
export {
  bodies,
  components,
  coverage,
  generalComments,
  institutions,
  instruments,
  languages,
  meetings,
  names,
  places,
  ranges,
  series,
  sessions,
  sources,
  supplements,
  treatyBodies,
} from "#tables";
