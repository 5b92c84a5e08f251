# The view of the plan.

plan-subtitle = What I learn in which week
plan-needs-profile = A plan belongs to a profile
plan-needs-profile-why = Say what you can do and how many hours a week you can study. Then add skills to the plan and see in which week each is done.
