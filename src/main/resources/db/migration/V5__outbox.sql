-- Messages that leave the house: written with the act that makes them, sent afterwards. message_id is the Message-ID.
CREATE TABLE outbox_message (
    agency      VARCHAR(40)              NOT NULL,
    message_id  VARCHAR(100)             NOT NULL,
    reference   VARCHAR(40)              NOT NULL,
    purpose     VARCHAR(40)              NOT NULL,
    recipient   VARCHAR(40)              NOT NULL,
    consulted   VARCHAR(400),
    address     VARCHAR(400)             NOT NULL,
    subject     VARCHAR(800)             NOT NULL,
    body        TEXT                     NOT NULL,
    posted_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    posted_by   VARCHAR(100)             NOT NULL,
    again_of    VARCHAR(100),
    state       VARCHAR(20)              NOT NULL,
    due_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    tries       INTEGER                  NOT NULL,
    lease       VARCHAR(40),
    lease_until TIMESTAMP WITH TIME ZONE,
    failure     VARCHAR(40),
    settled_at  TIMESTAMP WITH TIME ZONE,
    settled_by  VARCHAR(100),
    CONSTRAINT outbox_message_pk PRIMARY KEY (agency, message_id),
    CONSTRAINT outbox_message_of_case FOREIGN KEY (agency, reference) REFERENCES case_file (agency, reference),
    CONSTRAINT outbox_message_again FOREIGN KEY (agency, again_of) REFERENCES outbox_message (agency, message_id),
    CONSTRAINT outbox_message_once_again UNIQUE (agency, again_of),
    CONSTRAINT outbox_message_tries CHECK (tries >= 0)
);
CREATE INDEX outbox_message_by_state ON outbox_message (agency, state, due_at);
CREATE INDEX outbox_message_by_posted ON outbox_message (agency, posted_at);
CREATE INDEX outbox_message_by_case ON outbox_message (agency, reference);

CREATE TABLE outbox_attachment (
    agency        VARCHAR(40)  NOT NULL,
    message_id    VARCHAR(100) NOT NULL,
    place         INTEGER      NOT NULL,
    attachment_id VARCHAR(40)  NOT NULL,
    CONSTRAINT outbox_attachment_pk PRIMARY KEY (agency, message_id, place),
    CONSTRAINT outbox_attachment_of FOREIGN KEY (agency, message_id) REFERENCES outbox_message (agency, message_id),
    CONSTRAINT outbox_attachment_file FOREIGN KEY (agency, attachment_id) REFERENCES attachment (agency, attachment_id)
);
