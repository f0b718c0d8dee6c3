-- Uses of articles of the knowledge base are events of the cases in whose answers they went; counted through this.
create index events_cited on events (zone, (data ->> 'article')) where type = 'cited';
