/** The small tables of `registry/` as rows: bodies, series, sessions and so on. No other module imports `#tables`. */
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
