# The view of what to learn next.

next-subtitle = Ranked for my profile · filters never change a score
next-needs-profile = What should come next depends on you
next-needs-profile-why = Say what you can do, your rate and your hours. Then every skill is ranked for you, with reasons for and against, and with the weeks until it pays back.
