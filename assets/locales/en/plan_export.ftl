# Holidays of the bundled lists, and the plan as files.

## How the date of a holiday is known
holiday-basis-decree = set by decree
holiday-basis-calendar = by the calendar; the source cites no decree for this year
holiday-basis-estimate = estimate of the source, not confirmed yet
holiday-basis-estimate-no-decree = estimate; decree not published in the source
