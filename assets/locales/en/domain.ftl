# The terms of the domain. Keys are the keys of the values in code.

## What one value of a series is
measure-freelance-post-share = Share of freelance job posts
measure-freelance-post-share-short = Freelance posts
measure-freelance-post-share-unit = % of posts seen that week
measure-advertised-hourly-rate = Mean hourly rate that clients advertise
measure-advertised-hourly-rate-short = Advertised rate
measure-advertised-hourly-rate-unit = USD an hour
measure-freelance-vacancy-index = Online Labour Index: new freelance vacancies
measure-freelance-vacancy-index-short = Freelance vacancies
measure-freelance-vacancy-index-unit = index, all categories in May 2016 = 100
measure-job-postings-index = Indeed job postings for employees
measure-job-postings-index-short = Employee job ads
measure-job-postings-index-unit = index, 1 February 2020 = 100
measure-ai-share-of-postings = Share of job postings that name AI
measure-ai-share-of-postings-short = AI in job ads
measure-ai-share-of-postings-unit = % of postings
measure-active-developers = Developers active on GitHub in a topic
measure-active-developers-short = GitHub developers
measure-active-developers-unit = developers
measure-page-views = Wikipedia page views (interest, not demand)
measure-page-views-short = Page views
measure-page-views-unit = views a month
measure-open-adverts = Open adverts on the day of a refresh
measure-open-adverts-short = Open adverts
measure-open-adverts-unit = adverts
measure-open-projects = Open freelance projects on the day of a refresh
measure-open-projects-short = Open projects
measure-open-projects-unit = projects

## What the number of a figure is
metric-growth-mom = Growth on the month before
metric-growth-qoq = Growth on the quarter before
metric-growth-yoy = Growth on the year before
metric-growth-other = Growth on another basis
metric-count = Count in the period
metric-rank = Place in a list
metric-learn-hours = Hours of a course
metric-hourly-rate = Hourly rate
metric-hourly-rate-high = Upper end of an hourly rate
metric-net-increase = Net increase

## What was counted
quantity-posts = Jobs posted
quantity-hires = Freelancers hired
quantity-searches = Client searches
quantity-spend = Client spending
quantity-earnings = Freelancers’ earnings
quantity-employees = Employees and employers’ plans
quantity-learners = Learners and enrolments
quantity-effect = Measured effect
quantity-rates = Rates
quantity-course-hours = Course length
quantity-list-place = Published ranking
quantity-other = Other

## What a level rests on
evidence-claim = Claim
evidence-portfolio = Portfolio
evidence-test = Test
evidence-client = Paying client
evidence-claim-explain = You say so. The level may be one step off either way
evidence-portfolio-explain = There is work to show. The level may be half a step off
evidence-test-explain = A test was passed. The level is taken as it is
evidence-client-explain = A client paid for it. The level is taken as it is

## Kinds of skill
kind-craft = Craft
kind-ai-augmented = With AI
kind-human-strength = Human strength

## Levels, each with what a client would see
level-unknown = Not rated
level-unknown-seen = Unknown, which is not the same as none
level-0 = None
level-0-seen = You would turn this job down
level-1 = Aware
level-1-seen = You can talk about it with a client but not deliver it
level-2 = Beginner
level-2-seen = You deliver simple jobs slowly, with corrections from the client
level-3 = Competent
level-3-seen = You deliver ordinary jobs on time without help
level-4 = Proficient
level-4-seen = You deliver hard jobs well, and clients come back
level-5 = Expert
level-5-seen = Clients seek you out, and you review the work of others

## How close the source is to who measured
confidence-primary = Publisher’s own data
confidence-secondary-press = Press report
confidence-tertiary = Repost or blog
confidence-unconfirmed = Unconfirmed

## How sure a trend is
ladder-too-few-points = Too few points
ladder-noise = Noise
ladder-likely = Likely
ladder-clear = Clear
ladder-too-few-points-explain = Fewer than five points: no test can tell a trend from chance here
ladder-noise-explain = Ups and downs like these come by chance in more than one case in ten
ladder-likely-explain = Ups and downs like these come by chance in at most one case in ten
ladder-clear-explain = At most one in twenty trends marked clear in this list should be chance, and the whole range of likely slopes points the same way
base-unknown = base unknown

## What several reports say together
agreement-disagree = Sources disagree

## Verdict on a skill or category
verdict-rising = Rising
verdict-falling = Falling
verdict-flat = Flat
verdict-mixed = Mixed
verdict-unknown = Unknown
verdict-rising-explain = At least two thirds of the evidence, fresher evidence counting more, says demand grows
verdict-falling-explain = At least two thirds of the evidence, fresher evidence counting more, says demand shrinks
verdict-flat-explain = At least two thirds of the evidence, fresher evidence counting more, says demand stands still
verdict-mixed-explain = No direction has two thirds of the evidence behind it
verdict-unknown-explain = Nothing measured in the last three years

## How directly something is measured
standing-proxy = Stand-in

## Kinds of pay
pay-salaried = Wages of employees
pay-advertised = Rates clients advertise
pay-asked = Rates freelancers ask

## Kinds of note
note-keep-craft = Keep the craft, add AI
note-human-strength = What people are paid for
note-new-role = New role
note-for = Speaks for it
note-against = Speaks against it
note-context = Context

## Places
region-world = Global
region-unknown = Country unknown
region-ar = Argentina
region-au = Australia
region-br = Brazil
region-ca = Canada
region-de = Germany
region-es = Spain
region-fr = France
region-gb = United Kingdom
region-id = Indonesia
region-ie = Ireland
region-in = India
region-it = Italy
region-jp = Japan
region-my = Malaysia
region-nl = Netherlands
region-ph = Philippines
region-pk = Pakistan
region-sg = Singapore
region-us = United States
region-usa = { region-us }
region-gbr = { region-gb }
region-ea = Euro area
region-eu = European Union
region-europe = Europe
region-asia = Asia
region-latin-america = Latin America
region-north-america = North America
region-central-america = Central America

## Whether a signal counts in a verdict
counts-yes = counts in the verdict
counts-not-demand = context only: does not measure demand
counts-seasonal = context only: a month on the month before, which the season moves
counts-no-direction = context only: has no direction
counts-too-short = does not count yet: too short
counts-unconfirmed = unconfirmed: quoted by others, original not seen
counts-undated = does not count: the source gives no date
counts-told-twice = does not count: the same number again
period-undated = undated
