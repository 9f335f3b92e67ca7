-- Lists of papers are shown newest first, and by the organization that dealt with them.
create index paper_newest on paper (date desc nulls last, reference desc nulls last, id);
create index consultation_organization on consultation (organization, body_id, paper);
