-- What the planner knows of the council's tables, brought up to date inside the transaction that fills them: until
-- autovacuum comes by, it takes them for empty, and looks up one file's paper by reading all of them for minutes. The
-- application owns no table and so may not analyze one; it may call this.
create function measure_register() returns void language plpgsql security definer set search_path = public as $$
begin
    analyze organization, meeting, agenda_item, paper, consultation, attached_file, filed_name;
end
$$;
