/** English names of the months, as in dates and titles. */
export const months = "January February March April May June July August September October November December".split(
  " ",
);
