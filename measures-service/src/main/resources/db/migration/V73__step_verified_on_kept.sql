alter table step add constraint step_verified_check check ((status = 'VERIFIED') = (verified_on is not null));
